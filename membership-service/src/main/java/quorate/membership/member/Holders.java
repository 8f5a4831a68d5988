package quorate.membership.member;

import static quorate.membership.member.MemberRefusal.HOLDER_OF_THAT_DAY_STANDS;
import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.HOLDER_NOT_NAMED;
import static quorate.membership.member.MemberRefusal.HOLDER_NOT_RECORDED;
import static quorate.membership.member.MemberRefusal.HOLDER_OF_UNKNOWN_KIND;
import static quorate.membership.member.MemberRefusal.TRUST_NOT_ENTERED;

import quorate.membership.member.Member.Current;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.person.Trusts;

/** Who is entered as the member in law. The practice behind is linked by its stream alone. */
final class Holders {

  // In the register of companies: eight figures, of which the first may be left out, or two letters
  // and six figures.
  private static final Pattern REGISTERED = Pattern.compile("[0-9]{6,8}|[A-Za-z]{2}[0-9]{6}");

  Decision<MemberEvent> name(NameHolder c, Current member) {
    if (Trusts.areNamed(c.holder())) {
      return refuse(TRUST_NOT_ENTERED, "holder", c.holder());
    }
    if (c.company() != null && Trusts.areNamed(c.company()) && !isRegistered(c.number())) {
      return refuse(TRUST_NOT_ENTERED, "company", c.company());
    }
    Optional<HolderKind> kind = HolderKind.of(c.holder());
    if (kind.isEmpty()) {
      return refuse(HOLDER_OF_UNKNOWN_KIND, "holder", c.holder());
    }
    if (!isWhole(c, kind.get())) {
      return refuse(HOLDER_NOT_NAMED, "holder", c.holder());
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
    return before != null && !c.persons().containsAll(before.personsOrNone());
  }

  // A company is one whatever its name.
  private static boolean isRegistered(@Nullable String number) {
    return number != null && REGISTERED.matcher(number.replace(" ", "")).matches();
  }

  private static boolean isWhole(NameHolder c, HolderKind kind) {
    boolean company = c.company() != null && c.number() != null && c.office() != null;
    boolean noCompany = c.company() == null && c.number() == null && c.office() == null;
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
        c.number(),
        c.office(),
        c.from());
  }
}
