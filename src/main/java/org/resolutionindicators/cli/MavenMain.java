package org.resolutionindicators.cli;

/** The command inside Maven ({@code exec:java}), where ending the process would end Maven. */
public final class MavenMain {
  private MavenMain() {}

  /**
   * Runs the command and returns, or throws so that Maven fails.
   *
   * @param args the command line; none for the sample of the project
   * @throws IllegalStateException if nothing was scored
   */
  public static void main(String[] args) {
    Status status = Main.run(args);
    if (status == Status.FAILED) {
      throw new IllegalStateException("Nothing was scored (status " + status.code() + "), for the reason printed above");
    }
  }
}
