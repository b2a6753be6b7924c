using System.Text;

namespace EscalationTrust;

/// <summary>Texts that the assembly carries.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads a resource.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string Read(string resource)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly. Build the library again.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
