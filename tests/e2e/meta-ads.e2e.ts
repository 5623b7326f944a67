import { describeMainJob } from "./main-job";

describeMainJob("meta-ads");
