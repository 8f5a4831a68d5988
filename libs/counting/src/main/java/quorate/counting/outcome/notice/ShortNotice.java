package quorate.counting.outcome.notice;

import java.util.Collection;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.rule.Words;
import quorate.counting.outcome.vote.Elector;

/** Consent to a shorter notice, and how much of it is needed. */
public record ShortNotice(boolean all, Exact share, Clause clause) {

  /**
   * Of a private company's general meeting: a majority in number of the members, who together hold
   * 90 % of the voting rights (s307(5) and (6)).
   */
  public static ShortNotice statutory() {
    return ofArticles(Exact.units(90, 2));
  }

  /** The same with the higher percentage of the articles, up to 95 (s307(6)(a)). */
  public static ShortNotice ofArticles(Exact share) {
    if (share.isLessThan(Exact.units(90, 2)) || share.isMoreThan(Exact.units(95, 2))) {
      throw new IllegalArgumentException("articles ask for 90 to 95 %, not " + Words.share(share));
    }
    return new ShortNotice(
        false,
        share,
        Clause.act(
            "307(5) and (6)",
            "A majority in number of the members, with %s of the voting rights, may agree to a shorter notice."
                .formatted(Words.share(share))));
  }

  /** Of a body whose terms ask for notice: whoever is owed it may waive it, so all must. */
  public static ShortNotice byAll(Clause terms) {
    return new ShortNotice(true, Exact.UNIT, terms);
  }

  /** Whether these who agree are enough. */
  public Found by(Collection<String> agreeing, List<Elector> roll, Weighting weighting) {
    var them = roll.stream().filter(each -> agreeing.contains(each.member())).toList();
    Exact rights = Exact.sum(them.stream().map(each -> each.weight(weighting)));
    Exact every = Exact.sum(roll.stream().map(each -> each.weight(weighting)));
    boolean majority = them.size() * 2 > roll.size();
    boolean good =
        all ? them.size() == roll.size() : majority && !rights.isLessThan(share.times(every));
    String sentence =
        "%d of %d agree to shorter notice, with %s of %s voting rights; %s: %s."
            .formatted(
                them.size(),
                roll.size(),
                rights,
                every,
                all
                    ? "all are needed"
                    : "a majority in number with " + Words.share(share) + " is needed",
                good ? "enough" : "not enough");
    return new Found(good, sentence, clause);
  }

  /** What was found of a consent. */
  public record Found(boolean good, String sentence, Clause clause) {}
}
