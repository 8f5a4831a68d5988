package quorate.governance.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Appointments;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Proxies.Appointment;

/**
 * Whom members appointed to come in their place; {@code by} is until when that is in time, where
 * the terms ask for hours and the day is known.
 */
record ProxiesTold(@Nullable Instant by, List<ProxyTold> appointed) {

  static final ProxiesTold NONE = new ProxiesTold(null, List.of());

  /** {@code state} is in-time, late or withdrawn. */
  record ProxyTold(
      UUID proxy,
      String member,
      UUID person,
      Instant received,
      @Nullable String form,
      String state,
      @Nullable Instant withdrawn) {}

  static @Nullable ProxiesTold of(Meeting.Called m) {
    if (m.called().roll() == null) {
      return null;
    }
    var all = new Appointments(m);
    return new ProxiesTold(
        all.deadline().orElse(null),
        m.proxies().appointments().stream().map(one -> one(one, all)).toList());
  }

  /** Those of some members alone. */
  ProxiesTold of(Predicate<String> member) {
    return new ProxiesTold(by, appointed.stream().filter(it -> member.test(it.member())).toList());
  }

  Optional<ProxyTold> one(UUID proxy) {
    return appointed.stream().filter(it -> it.proxy().equals(proxy)).findFirst();
  }

  private static ProxyTold one(Appointment one, Appointments all) {
    var appointed = one.appointed();
    return new ProxyTold(
        appointed.proxy(),
        appointed.member(),
        appointed.person(),
        appointed.received(),
        appointed.form(),
        all.stateOf(one),
        one.withdrawn());
  }
}
