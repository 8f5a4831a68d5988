package quorate.governance.ballot;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service listens to in ballot's log; whatever it does not need is left out. */
public sealed interface BallotHeard {

  /** The ballot that the entry is about. */
  UUID ballot();

  /** A ballot exists; it names the matter that asked for it, if one did. */
  record BallotDrafted(
      UUID ballot,
      @Nullable UUID matter,
      String question,
      String vehicle,
      Electorate electorate,
      String weightBasis,
      @Nullable UUID nomination,
      @Nullable ElectionPaper paper)
      implements BallotHeard {

    /** One that elects nobody. */
    public BallotDrafted(
        UUID ballot,
        @Nullable UUID matter,
        String question,
        String vehicle,
        Electorate electorate,
        String weightBasis) {
      this(ballot, matter, question, vehicle, electorate, weightBasis, null, null);
    }
  }

  /** Who stands behind which option of a paper; of no election, whoever answers for it. */
  record ElectionPaper(List<StandingFor> options) {}

  /** An option by its letter, and the person of the register who is it. */
  record StandingFor(String option, @Nullable UUID contact) {}

  /** The rules under which it is held are fixed from here on. */
  record NoticeGiven(UUID ballot, String recordDate, BallotRules rules) implements BallotHeard {}

  /** Who is entitled stands. */
  record RollFrozen(
      UUID ballot,
      int electors,
      String weight,
      String fingerprint,
      String recordDate,
      String drawnAt)
      implements BallotHeard {}

  /** The count sheet is in the log; its figures are read from the declaration. */
  record BallotCounted(UUID ballot) implements BallotHeard {}

  /** The convener has said what the count is: the moment at which a matter can be settled. */
  record BallotDeclared(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      String vehicle,
      String method,
      String counting,
      int electors,
      String weight,
      Count.Turnout turnout,
      Count.Quorum quorum,
      List<Count.OptionVotes> options,
      BigDecimal abstentions,
      @Nullable BigDecimal invalid,
      @Nullable String winner,
      @Nullable List<String> tied,
      @Nullable List<Count.HeadToHead> headToHead,
      List<Count.Stage> stages,
      @Nullable List<String> elected)
      implements BallotHeard {

    /** One in which nobody is elected. */
    public BallotDeclared(
        UUID ballot,
        @Nullable UUID matter,
        String title,
        String question,
        String vehicle,
        String method,
        String counting,
        int electors,
        String weight,
        Count.Turnout turnout,
        Count.Quorum quorum,
        List<Count.OptionVotes> options,
        BigDecimal abstentions,
        @Nullable BigDecimal invalid,
        @Nullable String winner,
        @Nullable List<String> tied,
        @Nullable List<Count.HeadToHead> headToHead,
        List<Count.Stage> stages) {
      this(
          ballot,
          matter,
          title,
          question,
          vehicle,
          method,
          counting,
          electors,
          weight,
          turnout,
          quorum,
          options,
          abstentions,
          invalid,
          winner,
          tied,
          headToHead,
          stages,
          null);
    }

    /** The figures alone. */
    public Count count() {
      return new Count(
          counting,
          electors,
          turnout,
          quorum,
          options,
          abstentions,
          invalid,
          winner,
          tied,
          headToHead,
          stages);
    }
  }
}
