package quorate.membership.member;

/**
 * Why a member is suspended, in words of a list: free text about a member would name persons, and
 * stay for ever. What it rests on is a document, named by its hash.
 */
final class SuspensionGround {

  static final String WORDS = "levy|breach|own-request|contract|investigation|other";
  static final String GIVE =
      "Give levy, breach, own-request, contract, investigation or other; name a document by hash.";

  private SuspensionGround() {}
}
