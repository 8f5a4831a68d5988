package quorate.membership.memberlist;

import quorate.membership.proposals.Change;

/** A change that the register no longer takes, and why. */
record Overtaken(Change change, String why) {}
