package quorate.ballots.count;

import quorate.counting.Choice;

/** A vote as it stands in the log at a position, its choice opened with the published key. */
public record OpenedVote(long position, String practice, Choice choice) {}
