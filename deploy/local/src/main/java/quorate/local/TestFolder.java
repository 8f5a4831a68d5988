package quorate.local;

/** A folder of a test stack, whose data do not outlive it. */
record TestFolder(Folder folder) {

  /** The folder {@code .quorate-test/}, or the one of this name below it. */
  static TestFolder named(String name) {
    return new TestFolder(new Folder(Repository.here().root().resolve(".quorate-test/" + name)));
  }

  /** Stops what an earlier run left, forgets what it did, and answers ports that are free. */
  Ports begunAnew() {
    Watchdog.stopAll(folder);
    Copies.wipe(folder.file("data"));
    Copies.wipe(folder.file("logs"));
    return TestPorts.freeOnes(folder);
  }
}
