package quorate.counting.outcome.rule;

/** Where a rule can stand. */
public enum Instrument {
  COMPANIES_ACT_2006("Companies Act 2006"),
  /** Articles of a private company limited by shares that adopted none of its own. */
  MODEL_ARTICLES_SHARES("Model articles, private company limited by shares (SI 2008/3229 Sch 1)"),
  MODEL_ARTICLES_GUARANTEE(
      "Model articles, private company limited by guarantee (SI 2008/3229 Sch 2)"),
  /** The order that kept casting votes of articles from before 1 October 2007. */
  COMMENCEMENT_ORDER_2007("SI 2007/2194"),
  /** The convener's own articles of association. */
  ARTICLES("Articles"),
  TERMS_OF_REFERENCE("Terms of reference"),
  /** The agreement of a primary care network, or any other among practices. */
  AGREEMENT("Agreement"),
  /** What the convener wrote into the notice, where nothing above speaks. */
  NOTICE("Notice");

  private final String title;

  Instrument(String title) {
    this.title = title;
  }

  /** Its name as it is cited. */
  public String title() {
    return title;
  }
}
