using System.Text;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>The three streams of the tool, and whether a person looks at them.</summary>
internal sealed class ToolTerminal
{
    /// <summary>The width of everything that does not go to a terminal.</summary>
    public const int PlainWidth = 110;

    private const int LeastWidth = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes a terminal of three streams that are no terminal.</summary>
    public ToolTerminal(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Out = new StreamWriter(output, Utf8) { AutoFlush = true };
        Error = new StreamWriter(error, Utf8) { AutoFlush = true };
    }

    /// <summary>Standard input, as bytes.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, as bytes.</summary>
    public Stream Output { get; }

    /// <summary>Standard output, as text.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard error, as text.</summary>
    public TextWriter Error { get; }

    /// <summary>True when standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True when standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The streams of this process.</summary>
    public static ToolTerminal OfProcess() => new(Console.OpenStandardInput(), StandardOutput.Open(), Console.OpenStandardError())
    {
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>A console for reports on standard output.</summary>
    public IAnsiConsole Report() => ConsoleOn(Out, OutIsTerminal);

    /// <summary>A console for reports on standard error.</summary>
    public IAnsiConsole ErrorReport() => ConsoleOn(Error, ErrorIsTerminal);

    /// <summary>The width of help, which is text and needs no more than a page's.</summary>
    public int HelpWidth => OutIsTerminal ? Math.Min(PlainWidth, WidthOf(Console.WindowWidth)) : PlainWidth;

    /// <summary>Writes out what is buffered.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
        Output.Flush();
    }

    /// <summary>The width of a layout on a terminal: the terminal's own, down to 40; one that does not tell its width is no narrow one.</summary>
    internal static int WidthOf(int window) => window <= 0 ? PlainWidth : Math.Max(LeastWidth, window);

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        bool colours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isTerminal ? WidthOf(Console.WindowWidth) : PlainWidth;
        return console;
    }
}
