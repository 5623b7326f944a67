import { useEffect, useRef, useState, type ReactNode } from "react";
import { usePage } from "./page";
import { Surface } from "./surface";

interface Props {
  readonly id: string;
  readonly surface: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** An editor section: its header is always there, its body only near the viewport (facts 3.5). */
export function Section({ id, surface, title, children }: Props) {
  const { view } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(view !== null && !view.closed.includes(id));
  const [height, setHeight] = useState(160);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && element.contains(document.activeElement)) return;
        if (!entry.isIntersecting) setHeight(Math.max(80, element.offsetHeight - 48));
        setNear(entry.isIntersecting);
      },
      { root: element.closest(".editorBody"), rootMargin: "160px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div id={id} className="section" ref={box}>
      <div data-pagelet={id}>
        <Surface path={surface}>
          <div role="heading" aria-level={3} className="sectionTitle">
            {title}
          </div>
          {near ? <div className="sectionBody">{children}</div> : <div style={{ height }} />}
        </Surface>
      </div>
    </div>
  );
}
