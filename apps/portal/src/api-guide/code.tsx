/** Text of a program: scrolls by itself, by keyboard too. */
export const Code = ({ text, label }: { text: string; label?: string }) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    tabIndex={0}
    aria-label={label}
    className="max-h-96 overflow-auto rounded-control border border-line bg-page"
  >
    <pre translate="no" className="p-3 font-mono text-[12.5px] leading-5">
      {text}
    </pre>
  </section>
)
