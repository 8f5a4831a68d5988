package quorate.membership.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.chassis.door.Seen;
import quorate.membership.member.MemberCommand.StateHolding;
import quorate.membership.member.MemberEvent.OfClass;

/** What people send about memberships. */
public final class MemberRequests {

  private static final int WORDS = 200;
  private static final int CLASS = 50;
  private static final int PERSONS = 50;
  private static final String SHARES = "[1-9][0-9]{0,11}";
  private static final String SOME_SHARES = "Give a whole number of shares in digits, such as 100.";
  private static final String MONEY = "[0-9]{1,12}([.][0-9]{1,2})?";
  private static final String AN_AMOUNT = "Give pounds in digits, such as 100 or 100.50.";

  private static final String ADMITTED_BY =
      "(person|body)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
          + "|resolution/[A-Z]{0,4}-?[0-9]{1,8}([./-][0-9]{1,8}){0,3}";
  private static final String AN_ADMITTER =
      "Give person/ or body/ and an id, or resolution/ and a number, such as resolution/B-2026-14;"
          + " never a name.";
  private static final int CLASSES = 20;
  private static final String HASH = "[0-9a-f]{64}";
  private static final String A_HASH = "Give a hash of 64 hexadecimal digits.";

  private MemberRequests() {}

  /** When the practice applied. */
  public record Application(@NotNull LocalDate on) {}

  /** From when it is a member, and what admitted it. */
  public record Admission(
      @NotNull LocalDate from,
      @Nullable @Seen @Size(min = 1, max = WORDS) String resolution,
      @Nullable @Pattern(regexp = ADMITTED_BY, message = AN_ADMITTER) String admittedBy) {}

  /** What never was so, and why it was recorded or how it was found. */
  public record MemberRetraction(
      @NotNull MemberFact fact,
      @NotNull LocalDate day,
      @NotBlank @Size(max = 2 * WORDS) String reason) {}

  /** On which ground, and the hash of the document that says more. */
  public record Suspension(
      @NotNull LocalDate from,
      @NotNull @Pattern(regexp = SuspensionGround.WORDS, message = SuspensionGround.GIVE)
          String reason,
      @Nullable @Pattern(regexp = HASH, message = A_HASH) String document) {}

  public record Reinstatement(
      @NotNull LocalDate from, @Nullable @Seen @Size(min = 1, max = WORDS) String resolution) {}

  /** Until when it is a member, and when it said so. */
  public record Resignation(@NotNull LocalDate lastDay, @Nullable LocalDate noticeGiven) {}

  public record Expulsion(
      @NotNull LocalDate lastDay, @NotBlank @Size(max = WORDS) String resolution) {}

  public record Dissolution(@NotNull LocalDate lastDay) {}

  /** Numbers as decimal strings; money in pounds. */
  public record Holding(
      @NotBlank @Size(max = CLASS) String memberClass,
      @Nullable @Pattern(regexp = SHARES, message = SOME_SHARES) String shares,
      @Nullable @Pattern(regexp = MONEY, message = AN_AMOUNT) String guarantee,
      @Nullable @Pattern(regexp = MONEY, message = AN_AMOUNT) String amountPaid,
      @NotNull LocalDate from,
      @Nullable @Size(min = 1, max = CLASSES) List<@NotNull @Valid ClassHolding> others) {

    StateHolding of(String practice) {
      return new StateHolding(
          practice,
          memberClass,
          shares == null ? null : new BigInteger(shares),
          money(guarantee),
          money(amountPaid),
          others == null ? List.of() : others.stream().map(ClassHolding::of).toList(),
          from);
    }
  }

  /** Shares of a further class. */
  public record ClassHolding(
      @NotBlank @Size(max = CLASS) String memberClass,
      @NotNull @Pattern(regexp = SHARES, message = SOME_SHARES) String shares,
      @Nullable @Pattern(regexp = MONEY, message = AN_AMOUNT) String amountPaid) {

    OfClass of() {
      return new OfClass(memberClass, new BigInteger(shares), money(amountPaid));
    }
  }

  private static @Nullable BigDecimal money(@Nullable String text) {
    return text == null ? null : new BigDecimal(text).setScale(2);
  }

  public record Holder(
      @NotBlank @Size(max = CLASS) String holder,
      @Nullable @Size(max = PERSONS) List<@NotNull UUID> persons,
      @Nullable @Seen @OneLine @Size(min = 1, max = WORDS) String company,
      @Nullable @Seen @OneLine @Size(min = 1, max = CLASS) String number,
      @Nullable @Seen @Size(min = 1, max = WORDS) String office,
      @NotNull LocalDate from,
      @Nullable @Size(max = CLASS) String incorporation) {

    List<UUID> personsOrNone() {
      return persons == null ? List.of() : persons;
    }
  }

  public record Participation(
      @NotNull Boolean meetings,
      @NotNull Boolean ballots,
      @NotNull Boolean levies,
      @NotNull LocalDate from) {}
}
