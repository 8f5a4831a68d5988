package quorate.membership.files;

/** The published files that are read, and what each one speaks about. */
public enum FileKind {
  EPRACCUR("epraccur", true),
  NETWORKS("epcn-details", false),
  NETWORK_LINKS("epcn-core-partners", false),
  PRACTICE_MAP("gp-reg-pat-prac-map", true),
  LIST_SIZES("gp-reg-pat-prac-all", false),
  PAYMENTS("nhspaymentsgp", false);

  private final String wire;
  private final boolean listsEveryPractice;

  FileKind(String wire, boolean listsEveryPractice) {
    this.wire = wire;
    this.listsEveryPractice = listsEveryPractice;
  }

  /** Whether a practice that the file lacks is worth a remark. */
  public boolean listsEveryPractice() {
    return listsEveryPractice;
  }

  @Override
  public String toString() {
    return wire;
  }
}
