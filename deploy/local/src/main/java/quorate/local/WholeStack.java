package quorate.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code ./quorate up} runs, for tests: begun empty by the first who asks in this
 * JVM, stopped when this JVM has ended, however it ended. It needs the four services packaged.
 */
public final class WholeStack {
  private static final TestFolder PLACE = TestFolder.named("whole");
  private static @Nullable WholeStack shared;

  private final Folder folder;
  private final Ports ports;
  private final Stack stack;

  private WholeStack(Repository repository, Folder folder, Ports ports) {
    this.folder = folder;
    this.ports = ports;
    this.stack = new Stack(repository, folder, ports);
  }

  /** The stack of this JVM, running. The first call may take a minute. */
  public static synchronized WholeStack shared() {
    var known = shared;
    if (known == null) {
      known = Locked.on(PLACE.folder(), WholeStack::begun);
      shared = known;
    }
    return known;
  }

  private static WholeStack begun() {
    var repository = Repository.here();
    // before anything starts: a build without the services is told so at once
    for (var service : ServiceName.values()) {
      Repository.require(repository.service(service.module()));
    }
    var folder = PLACE.folder();
    new Users(folder).registerJvm();
    var whole = new WholeStack(repository, folder, PLACE.begunAnew());
    Watchdog.begin(repository, folder);
    whole.stack.up(new Progress(System.out));
    return whole;
  }

  public Ports ports() {
    return ports;
  }

  /** Where its passwords and keys are. */
  public Path secrets() {
    return folder.file("secrets.properties");
  }

  /** Where the parts write what they do, a file for each. */
  public Path logs() {
    return folder.file("logs");
  }

  /** Ends a service as a power cut would, whatever it is doing. */
  public void kill(ServiceName service) {
    new Child(folder, service.wire()).stop("KILL", Duration.ofSeconds(15));
  }

  /** Starts a service again; answers when it is ready. */
  public void start(ServiceName service) {
    stack.start(service);
  }

  /** A service's database, as one who sees every row; the caller closes it. */
  public Connection database(ServiceName service) throws SQLException {
    return stack.database(service);
  }
}
