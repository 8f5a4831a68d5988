package quorate.governance.validity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.register.Link;
import quorate.governance.resolution.Filings.Filing;

/**
 * What is known of a resolution when it is asked whether it could be challenged; what has not
 * happened yet is absent.
 */
public record Facts(
    Kind kind,
    String text,
    Told proposal,
    Seconding seconding,
    @Nullable Way way,
    @Nullable Held held,
    @Nullable Result result,
    List<Condition> conditions,
    List<Filing> filings,
    @Nullable Annulled annulled,
    LocalDate today) {

  public Facts {
    conditions = List.copyOf(conditions);
    filings = List.copyOf(filings);
  }

  /** A sentence, the clause behind it, and the entries that show it. */
  public record Told(String sentence, String clause, List<Link> at) {
    public Told {
      at = List.copyOf(at);
    }
  }

  /** The clause that asks for a seconder, if one does, and who it was. */
  public record Seconding(@Nullable String clause, @Nullable Told done) {}

  /** By what it is put; {@code terms} is where the terms of reference stand in words. */
  public record Way(
      Vehicle vehicle, @Nullable String clause, @Nullable String terms, List<Link> at) {
    public Way {
      at = List.copyOf(at);
    }
  }

  /** What is known of the meeting or ballot by which it is put; {@code proxies} where any voted. */
  public record Held(
      Notice notice,
      @Nullable Papers papers,
      @Nullable Told entitled,
      @Nullable Found quorum,
      @Nullable Found proxies,
      @Nullable Found interests,
      Told authority,
      @Nullable Minutes minutes) {}

  /**
   * {@code found} is as libs/counting says, or {@code not-judged}; {@code text} is what it told.
   */
  public record Notice(
      String found,
      Told told,
      @Nullable String text,
      boolean asThisKind,
      @Nullable Found special) {}

  /** Papers that are to be sent by a day: whether one was later, and whether all are known. */
  public record Papers(boolean late, boolean known, Told told) {}

  /** Whether something holds, and why. */
  public record Found(boolean holds, Told told) {}

  /** What came of it; {@code byTheVotes} is what the votes alone say. */
  public record Result(String outcome, String byTheVotes, List<String> arithmetic, List<Link> at) {
    public Result {
      arithmetic = List.copyOf(arithmetic);
      at = List.copyOf(at);
    }
  }

  /** Minutes of the meeting that decided it. */
  public record Minutes(
      @Nullable LocalDate approved, @Nullable LocalDate signed, String clause, List<Link> at) {
    public Minutes {
      at = List.copyOf(at);
    }
  }

  /** Something that must come about before it is in force. */
  public record Condition(String text, @Nullable LocalDate met, List<Link> at) {
    public Condition {
      at = List.copyOf(at);
    }
  }

  /** The result was annulled on a day. */
  public record Annulled(LocalDate on, List<Link> at) {
    public Annulled {
      at = List.copyOf(at);
    }
  }
}
