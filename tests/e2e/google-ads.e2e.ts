import { describeMainJob } from "./main-job";

describeMainJob("google-ads");
