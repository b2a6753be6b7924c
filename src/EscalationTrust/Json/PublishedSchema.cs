namespace EscalationTrust;

/// <summary>Reads a published schema that travels in the assembly.</summary>
internal static class PublishedSchema
{
    public static string Read(string fileName)
    {
        using Stream stream = typeof(PublishedSchema).Assembly.GetManifestResourceStream("EscalationTrust." + fileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
