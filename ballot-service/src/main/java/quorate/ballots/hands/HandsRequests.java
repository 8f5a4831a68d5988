package quorate.ballots.hands;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.SeatCode;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.counting.number.Exact;
import quorate.counting.outcome.meeting.PollDemand.PaidUp;

/** What people send about a show of hands. */
final class HandsRequests {

  // so many fit into one entry with what they come to
  private static final int MOST_HANDS = 400;
  private static final int MOST_HELD = 100;
  private static final String SUM = "[0-9]{1,15}(\\.[0-9]{1,6})?";
  private static final String NOT_A_SUM = "Give a sum as a decimal, such as 1500.00.";

  private HandsRequests() {}

  record NewHands(
      @NotNull @Size(max = MOST_HANDS) List<@NotNull @Valid HandAsked> hands,
      @Nullable @Size(max = MOST_HANDS)
          List<@NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String>
              present,
      @Nullable @Size(max = MOST_HANDS)
          Map<
                  @NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String,
                  @NotNull UUID>
              persons) {

    Map<String, UUID> there() {
      return persons == null ? Map.of() : persons;
    }

    List<String> others() {
      return present == null ? List.of() : present;
    }

    List<HandRaised> raised() {
      return hands.stream().map(HandAsked::raised).toList();
    }
  }

  record HandAsked(
      @NotNull @Size(min = 1, max = MOST_HELD)
          List<@NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String>
              practices,
      @Nullable UUID holder,
      @Nullable Boolean chair,
      @NotNull Raised stand) {

    HandRaised raised() {
      boolean ofChair = Boolean.TRUE.equals(chair);
      if (holder == null && (ofChair || practices.size() > 1)) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "hands.holder",
            String.valueOf(holder),
            "Name the person whom these practices appointed; who takes the chair is named, too, as"
                + " they raise one hand for all that appointed the chair or them.");
      }
      return new HandRaised(practices, holder, ofChair ? true : null, stand);
    }
  }

  /** What is paid up on voting shares, as the register of members has it. */
  record PaidUpAsked(
      @NotNull @Pattern(regexp = SUM, message = NOT_A_SUM) String theirs,
      @NotNull @Pattern(regexp = SUM, message = NOT_A_SUM) String all) {

    PaidUp stated() {
      var sums = new Exact[] {Exact.of(theirs), Exact.of(all)};
      if (sums[1].isLessThan(sums[0])) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "paidup.theirs",
            theirs,
            "That is more than is paid up on all voting shares.");
      }
      return new PaidUp(sums[0], sums[1]);
    }
  }

  record Demand(
      @Nullable @Size(min = 1, max = 1_000)
          List<@NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String>
              practices,
      @Nullable Boolean chair,
      @Nullable @Valid PaidUpAsked paidUp) {

    Optional<PaidUp> paid() {
      return Optional.ofNullable(paidUp).map(PaidUpAsked::stated);
    }

    /** The members who demand; none for the chair. */
    List<String> members() {
      if ((practices != null) == Boolean.TRUE.equals(chair)) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "practices",
            String.valueOf(practices),
            "Name the practices that demand a poll, or say chair: true.");
      }
      return practices == null ? List.of() : practices;
    }
  }
}
