package quorate.ballots.nomination;

/**
 * Who may stand: the rule in words, with the clause that says so; and whether the register must say
 * that a candidate is of the role class stood for, rather than the returning officer judging it.
 */
public record Eligibility(String rule, boolean roleStated) {}
