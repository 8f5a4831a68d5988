package quorate.counting.outcome;

import static quorate.counting.outcome.vote.Stand.ABSTAIN;
import static quorate.counting.outcome.vote.Stand.AGAINST;
import static quorate.counting.outcome.vote.Stand.FOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** Rolls and votes for the tables of this package. */
public final class Facts {

  private static final List<String> ALL =
      List.of("members", "shares", "practices", "patients", "directors", "number");

  private Facts() {}

  /** A member with one vote under every weighting, in no constituency. */
  public static Elector member(String name) {
    return elector(name, "", 1, 1);
  }

  /** With so many shares. */
  public static Elector holder(String name, long shares) {
    return elector(name, "", shares, 1);
  }

  /** A practice with so much weight by its patients. */
  public static Elector practice(String name, String constituency, long patients) {
    return elector(name, constituency, 1, patients);
  }

  private static Elector elector(String name, String constituency, long shares, long patients) {
    var weights = new HashMap<String, Exact>();
    ALL.forEach(each -> weights.put(each, Exact.UNIT));
    weights.putAll(Map.of("shares", Exact.of(shares), "patients", Exact.of(patients)));
    return new Elector(name, constituency, weights);
  }

  /** So many members with a vote each, of whom so many voted which way. */
  public static Votes members(int entitled, int inFavour, int against, int abstaining) {
    var roll = new ArrayList<Elector>();
    var votes = new ArrayList<Vote>();
    for (int n = 0; n < entitled; n++) {
      roll.add(member("M" + n));
      if (n < inFavour + against + abstaining) {
        Stand stand = n < inFavour ? FOR : n < inFavour + against ? AGAINST : ABSTAIN;
        votes.add(Vote.of("M" + n, stand));
      }
    }
    return Votes.of(roll, votes);
  }

  /** Three holders, of whom one votes for, one against and one abstains. */
  public static Votes shares(long inFavour, long against, long abstaining) {
    var roll = List.of(holder("F", inFavour), holder("A", against), holder("N", abstaining));
    return Votes.of(roll, List.of(Vote.of("F", FOR), Vote.of("A", AGAINST), Vote.of("N", ABSTAIN)));
  }

  /** {@code north:A:12:for}: constituency, practice, weight by patients and vote, or {@code -}. */
  public static Votes practices(String lines) {
    var roll = new ArrayList<Elector>();
    var votes = new ArrayList<Vote>();
    for (String line : lines.trim().split("\\s+", -1)) {
      var part = List.of(line.split(":", -1));
      roll.add(practice(part.get(1), part.get(0), Long.parseLong(part.get(2))));
      if (!part.get(3).equals("-")) {
        votes.add(Vote.of(part.get(1), stand(part.get(3))));
      }
    }
    return Votes.of(roll, votes);
  }

  /** {@code P proxy A}: person, capacity, member; comma between. */
  public static Attendance room(String lines) {
    var present = new ArrayList<Present>();
    for (String line : lines.split(",", -1)) {
      var part = List.of(line.trim().split(" ", -1));
      var capacity = Capacity.valueOf(part.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      present.add(new Present(part.get(0), capacity, part.get(2)));
    }
    return new Attendance(present);
  }

  public static Stand stand(String word) {
    return Stand.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** A clause of the convener's articles. */
  public static Clause articles(String place) {
    return new Clause(Source.articles(place), "As the articles say.");
  }

  public static Clause agreement(String place) {
    return new Clause(Source.agreement(place), "As the agreement says.");
  }

  public static Clause terms(String place) {
    return new Clause(Source.terms(place), "As the terms say.");
  }
}
