package quorate.governance.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.party.Party;
import quorate.governance.party.PartyAsked;

/** What people send about a body and its seats. */
final class BodyRequests {

  private static final int LINE = 200;

  private BodyRequests() {}

  record NewBody(
      @NotNull BodyKind kind,
      @NotBlank @Size(max = LINE) String name,
      @Nullable UUID parent,
      @Nullable @Size(max = 50) List<@NotNull @Valid PartyAsked> joining,
      @NotNull LocalDate from,
      @NotNull @Valid TermsAsked terms) {

    @Nullable List<Party> parties() {
      return joining == null ? null : joining.stream().map(PartyAsked::party).toList();
    }
  }

  record NewTerms(
      @NotNull LocalDate from,
      @NotNull @Valid TermsAsked terms,
      @Nullable @Size(max = LINE) String resolution) {}

  record NewName(@NotBlank @Size(max = LINE) String name, @NotNull LocalDate from) {}

  record Dissolution(@NotNull LocalDate lastDay, @Nullable @Size(max = LINE) String resolution) {}

  record Training(
      @NotNull UUID person,
      @NotBlank @Size(max = LINE) String training,
      @NotNull LocalDate done,
      @Nullable LocalDate until,
      @Nullable
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a keyed hash (HMAC-SHA256) as 64 hexadecimal digits in lower case.")
          String document) {}

  record NewSeat(
      @NotBlank @Size(max = 40) String rule,
      @Nullable @Size(max = LINE) String title,
      @Nullable @Valid PartyAsked of,
      @NotNull LocalDate from,
      @Nullable @Valid ElectionAsked election) {}

  record ElectionAsked(
      @Nullable UUID nomination, @Nullable @Size(max = 40) String seat, @Nullable UUID ballot) {

    Election election() {
      return new Election(nomination, seat, ballot);
    }
  }

  record LastDay(@NotNull LocalDate lastDay) {}

  record Renewal(@NotNull UUID person, @Nullable @Size(max = LINE) String instrument) {}

  /** Why somebody leaves; what the register or an interest brings about is not asked for. */
  record Vacation(@NotNull LocalDate lastDay, @NotNull VacatedFor reason) {}

  record NewDeputy(@NotNull UUID person, @NotNull LocalDate from, @Nullable LocalDate to) {}

  record DeputyGone(@NotNull UUID person, @NotNull LocalDate lastDay) {}

  record NewOffice(
      @NotNull Office office, @NotNull LocalDate from, @Nullable LocalDate to, @NotNull How how) {}

  record OfficeGone(@NotNull Office office, @NotNull LocalDate lastDay) {}
}
