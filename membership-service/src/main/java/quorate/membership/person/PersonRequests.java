package quorate.membership.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;

/** What people send about persons. */
public final class PersonRequests {

  private static final int NAME = 200;
  private static final int ADDRESS = 254;
  private static final int POSTAL = 500;
  private static final int WORD = 30;
  private static final String PRACTICE = "[A-Z0-9]{5,6}";
  private static final String A_PRACTICE = "Give the ODS code of a practice, such as G81001.";
  private static final String GRANTOR = "practice/[A-Z0-9]{5,6}|person/[0-9a-f-]{36}";
  private static final String A_GRANTOR =
      "Give practice/ and its code, or person/ and an id, such as practice/G81001.";

  private static final String A_MATTER =
      "Give kinds of ballots: advisory, contract, election, written-resolution, poll-of-a-meeting"
          + " or board-decision.";

  private PersonRequests() {}

  public record NewPerson(
      @NotBlank @OneLine @Size(max = NAME) String name,
      @Nullable @Email @Size(max = ADDRESS) String email) {}

  public record NewMandate(
      @NotNull @Pattern(regexp = PRACTICE, message = A_PRACTICE) String practice,
      @Nullable String purpose,
      @NotNull LocalDate from,
      @Nullable LocalDate to,
      @Nullable @Size(max = WORD) String capacity,
      @Nullable @Pattern(regexp = GRANTOR, message = A_GRANTOR) String grantedBy,
      @Nullable @Size(max = 20)
          List<@NotNull @Pattern(regexp = Matter.WORDS, message = A_MATTER) String> matters) {

    Authority authority() {
      String what = purpose == null ? Authority.TO_VOTE : purpose;
      return Authority.of(what, capacity, grantedBy, matters);
    }
  }

  /** To whom, after which day, and in which capacity where it is another. */
  public record HandingOver(
      @NotNull UUID to, @NotNull LocalDate lastDay, @Nullable @Size(max = WORD) String capacity) {}

  public record NewName(
      @NotBlank @OneLine @Size(max = NAME) String name, @Nullable LocalDate from) {}

  /** Without an address: none is left. */
  public record NewContactDetails(
      @Nullable @Email @Size(max = ADDRESS) String email, @Nullable LocalDate from) {}

  public record NewServiceAddress(
      @NotBlank @Size(max = POSTAL) String address, @Nullable LocalDate from) {}

  public record NewRole(
      @NotBlank @Size(max = WORD) String role,
      @Nullable @Pattern(regexp = PRACTICE, message = A_PRACTICE) String practice,
      @Nullable LocalDate from) {}

  public record Revocation(@NotNull LocalDate lastDay) {}

  public record Agreement(
      @NotBlank @Email @Size(max = ADDRESS) String address,
      @Nullable LocalDate on,
      @Nullable @Size(max = WORD) String scope) {}

  public record Withdrawal(@Nullable LocalDate on) {}

  /** The reasons are those of Article 17(1) of the UK GDPR, in its order. */
  public record ErasureAsked(
      @NotNull
          @Pattern(
              regexp = "no-longer-needed|consent-withdrawn|objection|unlawful|legal-obligation",
              message =
                  "Give no-longer-needed, consent-withdrawn, objection, unlawful or legal-obligation.")
          String reason,
      @NotNull
          @Pattern(regexp = "person|agent|convener", message = "Give person, agent or convener.")
          String askedBy) {}

  public record NewInvitation(@Nullable Instant expires) {}

  public record Code(@NotBlank @Size(max = 100) String code) {}

  /** A list of persons; the caller chooses their ids, so that asking again changes nothing. */
  public record NewPeople(
      @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Listed> people) {}

  public record Listed(
      @NotNull UUID person,
      @NotBlank @OneLine @Size(max = NAME) String name,
      @Nullable @Email @Size(max = ADDRESS) String email,
      @Nullable @Valid Agreement electronicNotice,
      @Nullable @Size(max = 20) List<@NotNull @Valid NewMandate> mandates) {

    List<NewMandate> mandatesOrNone() {
      return mandates == null ? List.of() : mandates;
    }
  }
}
