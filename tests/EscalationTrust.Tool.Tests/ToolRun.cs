using System.Text;

namespace EscalationTrust.Tool.Tests;

/// <summary>One run of the tool inside this process, and what it said.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    public static Task<ToolRun> Of(params string[] args) => With(Stream.Null, CancellationToken.None, args);

    public static Task<ToolRun> WithInput(string input, params string[] args) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), CancellationToken.None, args);

    public static async Task<ToolRun> With(Stream input, CancellationToken cancellation, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code = await ToolProgram.RunAsync(args, input, output, error, cancellation);
        return new ToolRun(code, Text(output), Text(error));
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
}
