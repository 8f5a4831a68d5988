package quorate.counting.outcome.rule;

/** What a rule says in one sentence, and where it stands. */
public record Clause(Source source, String text) {

  /** A section of the Companies Act 2006. */
  public static Clause act(String section, String text) {
    return new Clause(Source.act(section), text);
  }

  /** Whether the convener's own articles say it. */
  public boolean ofTheArticles() {
    return source.instrument() == Instrument.ARTICLES;
  }
}
