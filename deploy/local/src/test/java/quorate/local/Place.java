package quorate.local;

import java.nio.file.Path;

/** A place of its own for parts that a test starts and ends. */
record Place(Repository repository, Folder folder, Ports ports) {

  static Place in(Path directory) {
    return new Place(Repository.here(), new Folder(directory), TestPorts.elsewhere());
  }

  Postgres postgres() {
    return new Postgres(repository, folder, ports.postgres(), new Login("quorate", "only-here"));
  }

  Kafka kafka() {
    return new Kafka(repository, folder, ports.kafka(), ports.kafkaController());
  }

  /** As an operator's {@code kill -9}: nothing gets the chance to tidy up. */
  void kill(Part part) {
    var running = Running.read(folder.pid(part.name())).orElseThrow();
    ProcessHandle.of(running.pid()).orElseThrow().destroyForcibly();
    while (running.alive()) {
      Command.pause();
    }
  }
}
