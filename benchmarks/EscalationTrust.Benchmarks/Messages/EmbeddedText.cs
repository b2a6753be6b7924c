using System.Reflection;

namespace EscalationTrust.Benchmarks;

/// <summary>Text files inside this program.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a file without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length != 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
