package quorate.membership.memberlist;

import static quorate.membership.member.HolderKind.NOMINEE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedValue;
import quorate.membership.member.Member;
import quorate.membership.member.MemberCommand;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberCommand.StateHolding;
import quorate.membership.person.Authority;
import quorate.membership.person.Capacity;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.PersonCommand;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.ChangeContactDetails;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.RecordPerson;
import quorate.membership.person.PersonCommand.RenamePerson;
import quorate.membership.person.PersonCommand.StateRole;
import quorate.membership.person.PersonCommand.StateServiceAddress;
import quorate.membership.proposals.ChangeKind;
import quorate.membership.proposals.Values;

/**
 * A change of a list as the commands that it becomes. {@code id} is the practice's code or the
 * person's id; what is personal is sealed for {@code entry} by then.
 */
record ListChange(
    ChangeKind kind,
    String id,
    Values values,
    @Nullable SealedValue name,
    @Nullable SealedValue email,
    @Nullable SealedValue address,
    UUID entry) {

  String stream() {
    return (ofMember() ? "member/" : "person/") + id;
  }

  Decision<?> decide(MembersTrial trial) {
    return switch (kind) {
      case ADMITTED -> admit(trial);
      case HOLDING -> trial.run(holding());
      case HOLDER -> trial.run(holder(trial));
      case PERSON, MANDATE, CONTACT, PERSON_RENAMED, ROLE, SERVICE_ADDRESS, ELECTRONIC_NOTICE ->
          trial.run(ofPerson(), entry);
      default -> throw new IllegalStateException(kind + " is no change of a list");
    };
  }

  private boolean ofMember() {
    return kind == ChangeKind.ADMITTED || kind == ChangeKind.HOLDING || kind == ChangeKind.HOLDER;
  }

  private Decision<?> admit(MembersTrial trial) {
    if (trial.member(id) instanceof Member.Outside) {
      var applied = values.dayIfAny("applied");
      MemberCommand apply =
          new ApplyForMembership(id, applied == null ? values.day("admitted") : applied);
      if (trial.run(apply) instanceof Decision.Refused<?> no) {
        return no;
      }
    }
    return trial.run(
        new AdmitMember(id, values.day("admitted"), values.textIfAny("resolution"), null));
  }

  private MemberCommand holding() {
    String shares = values.textIfAny("shares");
    return new StateHolding(
        id,
        values.text("memberclass"),
        shares == null ? null : new BigInteger(shares),
        money("guarantee"),
        money("amountpaid"),
        values.day("from"));
  }

  private @Nullable BigDecimal money(String name) {
    String text = values.textIfAny(name);
    return text == null ? null : new BigDecimal(text);
  }

  private MemberCommand holder(MembersTrial trial) {
    UUID person = UUID.fromString(values.text("person"));
    List<UUID> recorded = trial.isRecorded(person) ? List.of(person) : List.of();
    return new NameHolder(
        id, NOMINEE.word(), List.of(person), recorded, null, null, null, values.day("from"));
  }

  private PersonCommand ofPerson() {
    UUID person = UUID.fromString(id);
    return switch (kind) {
      case PERSON -> new RecordPerson(person, name(), email);
      case MANDATE ->
          new GrantMandate(
              person,
              UUID.fromString(values.text("mandate")),
              values.text("practice"),
              authority(),
              values.day("from"),
              null);
      case CONTACT -> new ChangeContactDetails(person, email, values.day("from"));
      case PERSON_RENAMED -> new RenamePerson(person, name(), values.day("from"));
      case ROLE ->
          new StateRole(
              person, values.text("role"), values.textIfAny("practice"), values.day("from"));
      case SERVICE_ADDRESS -> new StateServiceAddress(person, told(address), values.day("from"));
      case ELECTRONIC_NOTICE -> agreed(person, values.day("on"));
      default -> throw new IllegalStateException(kind + " is no change of a person");
    };
  }

  // That the day has come was asked when the list was read.
  private PersonCommand agreed(UUID person, LocalDate on) {
    return new AgreeToElectronicNotice(person, told(email), on, scope(), on);
  }

  private Authority authority() {
    return Optional.ofNullable(values.textIfAny("capacity"))
        .flatMap(Capacity::of)
        .map(Authority::toVoteAs)
        .orElseGet(Authority::toVote);
  }

  // What is usual is left out of the event.
  private @Nullable String scope() {
    String scope = values.textIfAny("scope");
    return NoticeScope.ALL.word().equals(scope) ? null : scope;
  }

  @Override
  public SealedValue name() {
    return told(name);
  }

  private static SealedValue told(@Nullable SealedValue value) {
    if (value == null) {
      throw new IllegalStateException("nobody is named, or no address");
    }
    return value;
  }
}
