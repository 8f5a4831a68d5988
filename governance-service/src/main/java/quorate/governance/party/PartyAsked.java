package quorate.governance.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** A party as people send it. */
public record PartyAsked(
    @NotNull PartyKind kind,
    @NotNull
        @Pattern(
            regexp = "[\\p{L}0-9](?:[\\p{L}0-9 .,&'’()-]{0,58}[\\p{L}0-9.)])?",
            message =
                "Give the code of the register, such as G81001, the id, or a locality's name.")
        String code) {

  /** The party. */
  public Party party() {
    return new Party(kind, code);
  }

  /** The party that a parameter names. */
  public static Party inQuery(String field, String word) {
    return Party.of(word)
        .orElseThrow(
            () ->
                Problems.of(
                    DoorRefusal.BAD_PARAMETER,
                    field,
                    word,
                    "Give kind and code, such as practice:G81001; kinds are practice, network,"
                        + " place, locality, federation, lmc, system, organisation, body and person."));
  }
}
