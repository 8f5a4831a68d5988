package quorate.local;

import java.nio.file.Path;

/**
 * One thing that runs beside the others. Starting a running part, or stopping a stopped one, does
 * nothing.
 */
public interface Part {

  /** Its name in progress lines, in {@code status} and of its log. */
  String name();

  /** Returns when the part is ready for use; mends what a {@code kill -9} left behind. */
  void start();

  /** Returns when the part has ended; data stays. */
  void stop();

  /** Whether its process lives. */
  boolean alive();

  /** Whether its process lives and answers. */
  boolean ready();

  /** Where it writes what it does. */
  Path log();
}
