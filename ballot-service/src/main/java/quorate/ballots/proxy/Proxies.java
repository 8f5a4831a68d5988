package quorate.ballots.proxy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.proxy.ProxyEvent.ProxyRevoked;
import quorate.chassis.log.Aggregate;

/** All appointments for one ballot, in one stream, so that a holder's are known to be so many. */
public record Proxies(Map<UUID, One> appointed) {

  public static final Aggregate<Proxies, ProxyEvent> AGGREGATE =
      new Aggregate<>("proxies", ProxyEvent.class, new Proxies(Map.of()), Proxies::evolve);

  /** Where one stands. */
  public record One(ProxyAppointed appointed, boolean revoked) {}

  public Proxies {
    appointed = Map.copyOf(appointed);
  }

  /** The one with this id. */
  public Optional<One> find(UUID appointment) {
    return Optional.ofNullable(appointed.get(appointment));
  }

  /** The one that a practice has in force. */
  public Optional<ProxyAppointed> inForce(String practice) {
    return inForce().filter(one -> one.practice().equals(practice)).findFirst();
  }

  /** How many a person has in force, of these practices. */
  long heldBy(UUID holder, Predicate<String> practices) {
    return inForce()
        .filter(one -> holder.equals(one.holder()) && practices.test(one.practice()))
        .count();
  }

  private Stream<ProxyAppointed> inForce() {
    return appointed.values().stream().filter(one -> !one.revoked()).map(One::appointed);
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Proxies evolve(Proxies all, ProxyEvent event) {
    var one = all.appointed().get(event.appointment());
    return switch (event) {
      case ProxyAppointed e when one == null && all.inForce(e.practice()).isEmpty() ->
          all.with(new One(e, false));
      case ProxyRevoked _ when one != null && !one.revoked() ->
          all.with(new One(one.appointed(), true));
      case ProxyEvent e -> throw new IllegalStateException(e + " cannot follow " + one);
    };
  }

  private Proxies with(One one) {
    var more = new LinkedHashMap<>(appointed);
    more.put(one.appointed().appointment(), one);
    return new Proxies(more);
  }
}
