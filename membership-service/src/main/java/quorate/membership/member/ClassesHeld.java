package quorate.membership.member;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.CLASS_GIVEN_TWICE;
import static quorate.membership.member.MemberRefusal.CLASS_OF_THAT_DAY_STANDS;
import static quorate.membership.member.MemberRefusal.PAID_ON_NO_SHARES;
import static quorate.membership.member.MemberRefusal.SHARES_OF_ALL_CLASSES;
import static quorate.membership.member.MemberRefusal.SHARES_OR_GUARANTEE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member.Current;
import quorate.membership.member.MemberCommand.StateHolding;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.OfClass;

/** What a member holds: a guarantee, or shares of one class or several, in one statement. */
final class ClassesHeld {

  // Since 1980 no company is limited both ways (s5 Companies Act 2006).
  Decision<MemberEvent> hold(StateHolding c, Current member) {
    if (c.shares() != null && c.guarantee() != null) {
      return refuse(SHARES_OR_GUARANTEE);
    }
    if (c.shares() == null && c.amountPaid() != null) {
      return refuse(PAID_ON_NO_SHARES, "amountpaid", c.amountPaid());
    }
    if (c.shares() == null && !c.others().isEmpty()) {
      return refuse(SHARES_OF_ALL_CLASSES, "others", c.others().getFirst().memberClass());
    }
    HoldingStated stated = stated(c);
    Optional<String> twice = twice(stated);
    if (twice.isPresent()) {
      return refuse(CLASS_GIVEN_TWICE, "others", twice.get());
    }
    return classes(stated).containsAll(member.stated().classesOf(c.from()))
        ? accept(stated)
        : refuse(CLASS_OF_THAT_DAY_STANDS, "from", c.from());
  }

  private static Optional<String> twice(HoldingStated stated) {
    var seen = new TreeSet<>(Set.of(plain(stated.memberClass())));
    return stated.othersOrNone().stream()
        .map(OfClass::memberClass)
        .filter(each -> !seen.add(plain(each)))
        .findFirst();
  }

  /** As they are compared: however they are written. */
  static Set<String> classes(HoldingStated stated) {
    var classes = new TreeSet<String>();
    classes.add(plain(stated.memberClass()));
    stated.othersOrNone().forEach(one -> classes.add(plain(one.memberClass())));
    return classes;
  }

  private static String plain(String memberClass) {
    return memberClass.strip().toLowerCase(Locale.ROOT);
  }

  private static HoldingStated stated(StateHolding c) {
    return new HoldingStated(
        c.practice(),
        c.memberClass(),
        c.shares(),
        c.guarantee(),
        c.amountPaid(),
        c.from(),
        c.others().isEmpty() ? null : c.others());
  }
}
