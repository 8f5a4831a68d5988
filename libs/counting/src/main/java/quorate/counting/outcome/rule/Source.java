package quorate.counting.outcome.rule;

/** A place in an instrument: {@code Companies Act 2006 s282(1)}, {@code Articles clause 14.2}. */
public record Source(Instrument instrument, String place) {

  public Source {
    if (place.isBlank()) {
      throw new IllegalArgumentException("a source names its place in " + instrument.title());
    }
  }

  /** A section of the Companies Act 2006, as {@code 282(1)}. */
  public static Source act(String section) {
    return new Source(Instrument.COMPANIES_ACT_2006, "s" + section);
  }

  /** A model article of a private company limited by shares. */
  public static Source modelArticle(String article) {
    return new Source(Instrument.MODEL_ARTICLES_SHARES, "art " + article);
  }

  /** A clause of the convener's own articles. */
  public static Source articles(String clause) {
    return new Source(Instrument.ARTICLES, "clause " + clause);
  }

  /** A clause of a body's terms of reference. */
  public static Source terms(String clause) {
    return new Source(Instrument.TERMS_OF_REFERENCE, "clause " + clause);
  }

  /** A clause of an agreement. */
  public static Source agreement(String clause) {
    return new Source(Instrument.AGREEMENT, "clause " + clause);
  }

  @Override
  public String toString() {
    return instrument.title() + " " + place;
  }
}
