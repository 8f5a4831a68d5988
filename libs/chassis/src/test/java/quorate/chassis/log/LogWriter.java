package quorate.chassis.log;

import static quorate.chassis.log.LogDatabase.await;

import io.vertx.core.Vertx;
import java.util.concurrent.Semaphore;

/**
 * A writer in a process of its own: appends to streams of its own and prints each one that was
 * acknowledged.
 */
public final class LogWriter {

  private LogWriter() {}

  /** Arguments: url, user, password, convener, name, how many appends. */
  public static void main(String[] args) throws InterruptedException {
    Vertx vertx = Vertx.vertx();
    var log = new EventLog(LogDatabase.connect(vertx, args[1], args[2], args[0]));
    int appends = Integer.parseInt(args[5]);
    var room = new Semaphore(64);
    for (int i = 0; i < appends; i++) {
      String stream = args[4] + "/" + i;
      room.acquire();
      log.append(args[3], Appends.keyed(stream, 0, stream, stream))
          .onSuccess(done -> System.out.println(stream + " " + done))
          .onComplete(done -> room.release());
    }
    room.acquire(64);
    await(vertx.close());
  }
}
