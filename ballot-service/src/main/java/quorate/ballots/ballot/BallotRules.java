package quorate.ballots.ballot;

/** The rules under which a ballot is held: what wins, and how many practices must take part. */
public record BallotRules(PassMark passMark, int quorumHeads) {}
