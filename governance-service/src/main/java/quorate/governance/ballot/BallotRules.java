package quorate.governance.ballot;

/** The rule that a ballot is held under: how it is won, and how many practices must take part. */
public record BallotRules(String passMark, int quorumHeads) {}
