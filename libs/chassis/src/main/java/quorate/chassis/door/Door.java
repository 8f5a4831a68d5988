package quorate.chassis.door;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.IdempotencyKey;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.LoginHash;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;

/**
 * What a resource asks about the request at hand: for whom, by whom, under which authority, when.
 * The convener comes from the token and from nowhere else.
 */
@RequestScoped
public class Door {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");

  private final SecurityIdentity identity;
  private final RoutingContext http;
  private final LoginHash logins;
  private final Ids ids;
  private final Clock clock;
  private final Shell shell;
  private final LogIns recency;
  private final UUID correlation;

  private String authority = "role:none";
  private int bodyLimit = BodyLimit.USUAL;
  private byte[] body = {};
  private @Nullable String actor;
  private @Nullable Request stamped;

  Door(
      SecurityIdentity identity,
      RoutingContext http,
      LoginHash logins,
      Ids ids,
      Clock clock,
      Shell shell,
      LogIns recency) {
    this.identity = identity;
    this.http = http;
    this.logins = logins;
    this.ids = ids;
    this.clock = clock;
    this.shell = shell;
    this.recency = recency;
    this.correlation = ids.next();
  }

  /** The convener that the token acts for; a 403 problem when it acts for none. */
  public String convener() {
    return token()
        .<String>claim("convener")
        .filter(slug -> SLUG.matcher(slug).matches())
        .orElseThrow(() -> Problems.of(DoorRefusal.NO_CONVENER));
  }

  /** Who asks: {@code login:} and the keyed hash of issuer and subject. */
  public String actor() {
    String known = actor;
    if (known == null) {
      known = "login:" + logins.of(token().getIssuer(), token().getSubject());
      actor = known;
    }
    return known;
  }

  /** Whether the token has this role; for what differs by role within one endpoint. */
  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }

  /**
   * Lets nobody past whose token does not say that they logged in just now; the 401 problem says
   * how to step up (RFC 9470). A system's own token says nothing of a log-in. To be run once it is
   * known that what is asked about exists, where no request need be at hand.
   */
  public Runnable recentLogIn() {
    return recency.recent(token(), clock.instant());
  }

  /** The request, stamped once: asking again gives the same. */
  public Request request() {
    Request known = stamped;
    if (known == null) {
      known =
          new Request(convener(), actor(), authority, clock.instant(), key(), correlation, null);
      stamped = known;
    }
    return known;
  }

  /** The civil day on which it is asked. */
  public LocalDate today() {
    return request().today();
  }

  /** Does this when the request has been answered, or who asked has gone. */
  public void onceEnded(Runnable then) {
    http.addEndHandler(ended -> then.run());
  }

  /** A new id for something that this request brings about. */
  public UUID newId() {
    return ids.next();
  }

  /**
   * Decides and records for this request, and answers it. The first of the streams is that of the
   * thing that the request is about: {@code If-Match} names its version.
   */
  public Uni<Response> handle(List<StreamRef<?, ?>> reads, Function<Loaded, Plan> decide) {
    return handle(reads, Future::succeededFuture, (loaded, nothing) -> decide.apply(loaded));
  }

  /** The same, where a decision needs something else too, which is looked up meanwhile. */
  public <T> Uni<Response> handle(
      List<StreamRef<?, ?>> reads, Supplier<Future<T>> lookUp, BiFunction<Loaded, T, Plan> decide) {
    return answered(shell.handle(request(), reads, lookUp, ifMatched(reads, decide)));
  }

  /**
   * The same, where what is looked up may change too; see {@link Shell#handleAnew}: what is asked
   * of this door is asked before.
   */
  public <T> Uni<Response> handleAnew(
      List<StreamRef<?, ?>> reads, Supplier<Future<T>> lookUp, BiFunction<Loaded, T, Plan> decide) {
    return answered(shell.handleAnew(request(), reads, lookUp, ifMatched(reads, decide)));
  }

  /**
   * The same in parts; see {@link Shell#handle(Request, List)}. {@code If-Match} is looked at
   * before the first.
   */
  public Uni<Response> handle(List<Part> parts) {
    Part first = parts.getFirst();
    var about = first.reads().getFirst();
    var ifMatch = ifMatch();
    var all = new ArrayList<>(parts);
    all.set(
        0,
        new Part(
            first.reads(),
            loaded -> ifMatch.plan(about, loaded, () -> first.decide().apply(loaded))));
    return answered(shell.handle(request(), all));
  }

  /** Streams of the request's convener, to look at. */
  public Uni<Loaded> look(List<StreamRef<?, ?>> reads) {
    return shell.look(convener(), reads);
  }

  private <T> BiFunction<Loaded, T, Plan> ifMatched(
      List<StreamRef<?, ?>> reads, BiFunction<Loaded, T, Plan> decide) {
    var about = reads.getFirst();
    var ifMatch = ifMatch();
    return (loaded, found) -> ifMatch.plan(about, loaded, () -> decide.apply(loaded, found));
  }

  private IfMatch ifMatch() {
    return new IfMatch(http.request().getHeader(HttpHeaders.IF_MATCH));
  }

  private Uni<Response> answered(Uni<Outcome> outcome) {
    String whose = convener();
    return outcome.map(it -> Answers.of(whose, it));
  }

  void enteredUnder(String role, int limit) {
    authority = "role:" + role;
    bodyLimit = limit;
  }

  UUID correlation() {
    return correlation;
  }

  int bodyLimit() {
    return bodyLimit;
  }

  void brought(byte[] bytes) {
    body = bytes;
  }

  private @Nullable IdempotencyKey key() {
    String key = http.request().getHeader(Entrance.IDEMPOTENCY_KEY);
    return key == null ? null : new IdempotencyKey(actor(), key, asked(), false);
  }

  private byte[] asked() {
    String line = http.request().method() + " " + http.request().uri() + "\n";
    return logins.ofRequest(line, body);
  }

  private JsonWebToken token() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return token;
    }
    throw Problems.of(DoorRefusal.NOT_AUTHENTICATED);
  }
}
