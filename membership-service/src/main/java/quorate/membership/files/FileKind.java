package quorate.membership.files;

/** The published files that are read, and what each one speaks about. */
public enum FileKind {
  EPRACCUR("epraccur", true),
  NETWORKS("epcn-details", false),
  NETWORK_LINKS("epcn-core-partners", false),
  PRACTICE_MAP("gp-reg-pat-prac-map", true),
  LIST_SIZES("gp-reg-pat-prac-all", false),
  PAYMENTS("nhspaymentsgp", false),
  TRUSTS("etr", false),
  ORD_RECORD("ord-organisation", false),
  /** The convener's own: who is a member, what it holds, who acts for it. */
  MEMBER_LIST("member-list", false);

  private final String word;
  private final boolean listsEveryPractice;

  FileKind(String word, boolean listsEveryPractice) {
    this.word = word;
    this.listsEveryPractice = listsEveryPractice;
  }

  /** Whether a practice that the file lacks is worth a remark. */
  public boolean listsEveryPractice() {
    return listsEveryPractice;
  }

  /** What the NHS calls it, and the word for it in events and answers. */
  public String word() {
    return word;
  }
}
