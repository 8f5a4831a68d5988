package quorate.counting.outcome.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.rule.Words;
import quorate.counting.outcome.vote.Elector;

/**
 * Who may demand a poll: so many members with a right to vote, or members with such a share of all
 * voting rights; under some articles the chair or the directors too. A demand by a proxy is one by
 * the member (s329).
 */
public record PollDemand(
    String name, int members, Exact share, boolean chairOrDirectors, Clause clause) {

  private static final Exact PAID_UP = Exact.units(10, 2);
  private static final Clause OF_PAID_UP =
      Clause.act(
          "321(2)(c)",
          "Members with shares on which a tenth of the sum paid up on all voting shares is paid up may"
              + " demand a poll.");

  /** The most that articles may ask (s321(2)): five members, or a tenth of the voting rights. */
  public static PollDemand statutoryFloor() {
    return new PollDemand(
        "statutory-floor",
        5,
        Exact.units(10, 2),
        false,
        Clause.act(
            "321(2)",
            "Five members with a right to vote may demand a poll, or members with a tenth of the"
                + " voting rights; articles may not ask for more."));
  }

  /** The model articles of a company limited by shares. */
  public static PollDemand modelArticles() {
    return modelArticles("model-articles", Source.modelArticle("44(2)"));
  }

  /** The model articles of a company limited by guarantee: the same, in another place. */
  public static PollDemand modelArticlesOfGuarantee() {
    return modelArticles(
        "model-articles-guarantee", new Source(Instrument.MODEL_ARTICLES_GUARANTEE, "art 30(2)"));
  }

  private static PollDemand modelArticles(String name, Source source) {
    var clause =
        new Clause(
            source,
            "Two persons with a right to vote may demand a poll, or members with a tenth of the"
                + " voting rights, the chair or the directors.");
    return new PollDemand(name, 2, Exact.units(10, 2), true, clause);
  }

  /** Whether articles may ask for so much (s321(2)). */
  public boolean allowed() {
    return members <= 5 && !share.isMoreThan(Exact.units(10, 2));
  }

  /** Sums paid up on shares with a right to vote: by those who demand, and by all. */
  public record PaidUp(Exact theirs, Exact all) {

    public PaidUp {
      if (theirs.signum() < 0 || all.isLessThan(theirs)) {
        throw new IllegalArgumentException("more paid up than by all: " + theirs + " of " + all);
      }
    }
  }

  /** Whether these members' demand is a good one. */
  public Found by(Collection<String> demanding, List<Elector> roll, Weighting weighting) {
    return by(demanding, roll, weighting, Optional.empty());
  }

  /**
   * Whether these members' demand is a good one; a tenth of what is paid up on all voting shares is
   * enough whatever articles say (s321(1) and (2)(c)).
   */
  public Found by(
      Collection<String> demanding,
      List<Elector> roll,
      Weighting weighting,
      Optional<PaidUp> stated) {
    var found = byMembersOrRights(demanding, roll, weighting);
    if (found.good() || stated.isEmpty()) {
      return found;
    }
    var paid = stated.get();
    boolean good =
        paid.theirs().signum() > 0 && !paid.theirs().isLessThan(PAID_UP.times(paid.all()));
    return new Found(
        good,
        "%s Of the %s paid up on voting shares they have %s; 10 %% is enough: %s."
            .formatted(found.sentence(), paid.all(), paid.theirs(), good ? "good" : "not enough"),
        good ? OF_PAID_UP : found.clause());
  }

  private Found byMembersOrRights(
      Collection<String> demanding, List<Elector> roll, Weighting weighting) {
    var them = roll.stream().filter(each -> demanding.contains(each.member())).toList();
    Exact rights = Exact.sum(them.stream().map(each -> each.weight(weighting)));
    Exact all = Exact.sum(roll.stream().map(each -> each.weight(weighting)));
    Exact needed = share.times(all);
    boolean good = them.size() >= members || (rights.signum() > 0 && !rights.isLessThan(needed));
    String sentence =
        "%s a poll, with %s of %s voting rights; %d members or %s are needed: %s."
            .formatted(
                them.size() == 1 ? "1 member demands" : them.size() + " members demand",
                rights,
                all,
                members,
                Words.share(share),
                good ? "good" : "not enough");
    return new Found(good, sentence, clause);
  }

  /** The chair's or the directors' demand. */
  public Found byTheChair() {
    String sentence =
        "The chair demands a poll: " + (chairOrDirectors ? "good." : "not a right that it gives.");
    return new Found(chairOrDirectors, sentence, clause);
  }

  /** What was found of a demand. */
  public record Found(boolean good, String sentence, Clause clause) {}
}
