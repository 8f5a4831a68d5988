package quorate.governance.meeting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.ProxyEvents.OfProxies;
import quorate.governance.meeting.ProxyEvents.ProxyAppointed;
import quorate.governance.meeting.ProxyEvents.ProxyWithdrawn;

/** Whom members appointed; {@code began} is when the meeting began, or went on, if it did. */
public record Proxies(Map<UUID, Appointment> all, @Nullable Instant began) {

  static final Proxies NONE = new Proxies(Map.of(), null);

  /** One appointment; {@code withdrawn} is when notice of its end was received. */
  public record Appointment(ProxyAppointed appointed, @Nullable Instant withdrawn) {}

  public Optional<Appointment> one(UUID proxy) {
    return Optional.ofNullable(all.get(proxy));
  }

  public List<Appointment> appointments() {
    return List.copyOf(all.values());
  }

  /** The same of a meeting that began or goes on at an instant, or was adjourned. */
  Proxies begun(@Nullable Instant at) {
    return new Proxies(all, at);
  }

  Proxies evolve(OfProxies event) {
    var more = new LinkedHashMap<>(all);
    switch (event) {
      case ProxyAppointed e -> more.put(e.proxy(), new Appointment(e, null));
      case ProxyWithdrawn e -> more.put(e.proxy(), new Appointment(known(e), e.received()));
    }
    return new Proxies(more, began);
  }

  private ProxyAppointed known(OfProxies event) {
    return one(event.proxy())
        .map(Appointment::appointed)
        .orElseThrow(() -> new IllegalStateException(event + " is of no appointment"));
  }
}
