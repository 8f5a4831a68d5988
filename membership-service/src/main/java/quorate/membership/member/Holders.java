package quorate.membership.member;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.HOLDER_NOT_NAMED;
import static quorate.membership.member.MemberRefusal.HOLDER_NOT_RECORDED;
import static quorate.membership.member.MemberRefusal.HOLDER_OF_THAT_DAY_STANDS;
import static quorate.membership.member.MemberRefusal.HOLDER_OF_UNKNOWN_KIND;
import static quorate.membership.member.MemberRefusal.INCORPORATION_NOT_KNOWN;
import static quorate.membership.member.MemberRefusal.NUMBER_OF_NO_COMPANY;
import static quorate.membership.member.MemberRefusal.TRUST_NOT_ENTERED;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member.Current;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.person.Trusts;

/** Who is entered as the member in law. The practice behind is linked by its stream alone. */
final class Holders {

  private static final Set<String> INCORPORATIONS = Set.of("overseas", "statute", "charter");

  Decision<MemberEvent> name(NameHolder c, Current member) {
    if (Trusts.areNamed(c.holder())) {
      return refuse(TRUST_NOT_ENTERED, "holder", c.holder());
    }
    if (c.company() != null && Trusts.areNamed(c.company()) && !isSurelyRegistered(c)) {
      return refuse(TRUST_NOT_ENTERED, "company", c.company());
    }
    Optional<HolderKind> kind = HolderKind.of(c.holder());
    if (kind.isEmpty()) {
      return refuse(HOLDER_OF_UNKNOWN_KIND, "holder", c.holder());
    }
    if (!isWhole(c, kind.get())) {
      return refuse(HOLDER_NOT_NAMED, "holder", c.holder());
    }
    if (c.incorporation() != null && !INCORPORATIONS.contains(c.incorporation())) {
      return refuse(INCORPORATION_NOT_KNOWN, "incorporation", c.incorporation());
    }
    if (kind.get() == HolderKind.COMPANY && !isBody(c)) {
      return refuse(NUMBER_OF_NO_COMPANY, "number", c.number());
    }
    if (replaces(c, member)) {
      return refuse(HOLDER_OF_THAT_DAY_STANDS, "from", c.from());
    }
    Optional<UUID> unknown =
        c.persons().stream().filter(person -> !c.recorded().contains(person)).findFirst();
    return unknown.isPresent()
        ? refuse(HOLDER_NOT_RECORDED, "persons", unknown.get())
        : accept(named(c));
  }

  // Whoever was entered is not taken out of the register without a word.
  private static boolean replaces(NameHolder c, Current member) {
    HolderNamed before = member.stated().named().get(c.from());
    return before != null
        && (!c.persons().containsAll(before.personsOrNone()) || replacesCompany(c, before));
  }

  // The same company may be called otherwise, or have moved.
  private static boolean replacesCompany(NameHolder c, HolderNamed before) {
    String company = before.body();
    return company != null && !company.equals(named(c).body());
  }

  // A company is one whatever its name. A charity has a number too, of up to seven figures, so one
  // that speaks of a trust has its number written whole.
  private static boolean isSurelyRegistered(NameHolder c) {
    return c.incorporation() == null
        && c.number() != null
        && CompanyNumber.isWhole(c.number())
        && (c.company() == null || !Trusts.areTrusteesAlone(c.company()));
  }

  private static boolean isBody(NameHolder c) {
    return c.incorporation() != null
        || (c.number() != null && CompanyNumber.of(c.number()).isPresent());
  }

  private static boolean isWhole(NameHolder c, HolderKind kind) {
    boolean numbered = c.number() != null || c.incorporation() != null;
    boolean company = c.company() != null && numbered && c.office() != null;
    boolean noCompany = c.company() == null && !numbered && c.office() == null;
    int distinct = Set.copyOf(c.persons()).size();
    return switch (kind) {
      case NOMINEE -> noCompany && c.persons().size() == 1;
      case PARTNERS -> noCompany && distinct >= 1 && distinct == c.persons().size();
      case COMPANY -> company && c.persons().isEmpty();
    };
  }

  private static HolderNamed named(NameHolder c) {
    return new HolderNamed(
        c.practice(),
        c.holder(),
        c.persons().isEmpty() ? null : c.persons(),
        c.company(),
        c.number() == null || c.incorporation() != null
            ? c.number()
            : CompanyNumber.alike(c.number()),
        c.office(),
        c.from(),
        c.incorporation());
  }
}
