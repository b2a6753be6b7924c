using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EscalationTrust;

/// <summary>The policy document: options as JSON, with a published schema.</summary>
public static class PolicyDocument
{
    /// <summary>Writes options as a document.</summary>
    public static string Write(EscalationTrustOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return "{}";
    }

    /// <summary>The first 64 bits of the SHA-256 of a document.</summary>
    internal static ulong HashOf(string document) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}
