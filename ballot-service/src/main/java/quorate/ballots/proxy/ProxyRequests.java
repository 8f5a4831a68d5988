package quorate.ballots.proxy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.vote.ChoiceAsked;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** What people send about proxies. */
final class ProxyRequests {

  private static final String ODS = "[0-9A-Z]{1,10}";
  private static final String NOT_ODS = "Give the ODS code of a practice, such as G81001.";

  private ProxyRequests() {}

  record NewProxy(
      @NotNull @Pattern(regexp = ODS, message = NOT_ODS) String practice,
      @Nullable UUID holder,
      @Nullable Boolean chair,
      @Nullable @Valid ChoiceAsked instruction) {

    /** A 400 problem unless it names one holder and, if any, one instruction. */
    void understood() {
      if ((holder != null) == Boolean.TRUE.equals(chair)) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "holder",
            String.valueOf(holder),
            "Name a person of the register as holder, or say chair: true.");
      }
      if (instruction != null) {
        instruction.paper();
      }
    }
  }

  record Revocation(@NotNull @Pattern(regexp = ODS, message = NOT_ODS) String practice) {}

  record ProxyVote(
      @NotNull @Pattern(regexp = ODS, message = NOT_ODS) String practice,
      @NotNull @Valid ChoiceAsked choice) {}
}
