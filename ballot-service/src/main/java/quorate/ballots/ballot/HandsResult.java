package quorate.ballots.ballot;

import java.util.Map;
import quorate.counting.CountSheet;
import quorate.counting.Participation;

/**
 * What a show of hands came to: the hands as papers of one vote each, the electors that were there
 * or represented, the qualifying persons among whoever was, the outcome under the rule set, and the
 * number of the record that says so.
 */
public record HandsResult(
    CountSheet sheet, Participation there, int persons, Map<String, Object> outcome, int record) {}
