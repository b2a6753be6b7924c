using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary>The whole tool, with its streams as arguments.</summary>
internal static class ToolProgram
{
    // Without this a compressed file that was cut off would pass for a shorter one.
    static ToolProgram() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Runs one command line, for tests: no terminal, a fixed width.</summary>
    public static Task<int> RunAsync(string[] args, Stream stdin, Stream stdout, Stream stderr, CancellationToken cancellation = default) =>
        RunAsync(args, new ToolTerminal(stdin, stdout, stderr), cancellation);

    /// <summary>Runs one command line and gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, ToolTerminal terminal, CancellationToken cancellation)
    {
        try
        {
            return await InvokeAsync(args, terminal, cancellation);
        }
        catch (ToolFailure failure)
        {
            terminal.Error.WriteLine(failure.Message);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Stopped.");
        }
        catch (InvalidDataException)
        {
            terminal.Error.WriteLine("The compressed input is damaged or cut off. Give the whole file.");
        }
        catch (IOException e) when (StandardOutput.HasNoReader(e))
        {
            // Who reads the first lines only ("| head") has what they wanted.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Quietly(() => terminal.Error.WriteLine(e.Message));
        }
        finally
        {
            // A reader that has gone away is no reason for a crash.
            Quietly(terminal.Flush);
        }

        return ExitCode.Failed;
    }

    /// <summary>Reads a command line without running it.</summary>
    public static ParseResult Parse(IReadOnlyList<string> args, ToolTerminal terminal) =>
        // Customers write "@name"; that is no file of arguments.
        Commands(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static async Task<int> InvokeAsync(string[] args, ToolTerminal terminal, CancellationToken cancellation)
    {
        ParseResult parsed = Parse(args, terminal);
        IReadOnlyList<string> faults = CommandLineFaults.Of(parsed);
        if (faults.Count > 0)
        {
            foreach (string fault in faults)
            {
                terminal.Error.WriteLine(fault);
            }

            terminal.Error.WriteLine($"Run \"{CommandLineFaults.Typed(parsed.CommandResult)} --help\" to see what is possible.");
            return ExitCode.Failed;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            cancellation);
    }

    /// <summary>Every command of the tool.</summary>
    internal static RootCommand Commands(ToolTerminal terminal)
    {
        var root = new RootCommand("Decides when a support bot must hand over to a person, on recorded conversations and single messages.")
        {
            ReplayCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            CompareCommand.Create(terminal),
            HandoffCommand.Create(terminal),
            PolicyCommand.Create(terminal),
            OversightCommand.Create(terminal),
            ReportCommand.Create(terminal),
            CasesCommand.Create(terminal),
            IndicatorsCommand.Create(terminal),
            TrustCommand.Create(terminal),
            AuditCommand.Create(terminal),
            QueueCommand.Create(terminal),
            CalibrateCommand.Create(terminal),
            FitCommand.Create(terminal),
        };
        ToolHelp.AddTo(root, terminal);
        return root;
    }

    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (IOException)
        {
        }
    }
}
