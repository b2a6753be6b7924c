namespace EscalationTrust;

/// <summary>The policy packs that come with the library.</summary>
/// <remarks>Thread-safe. Each call makes new packs, so that nobody changes another's.</remarks>
public static class PolicyPacks
{
    /// <summary>Disclosure of artificial intelligence: EU AI Act, Article 50(1).</summary>
    public const string EuAiAct50 = "eu-ai-act-50";

    /// <summary>Customer service in Spain: Ley 10/2025.</summary>
    public const string EsLey10Of2025 = "es-ley-10-2025";

    /// <summary>Masking of card data and personal data: PCI DSS v4.</summary>
    public const string PciPiiMask = "pci-pii-mask";

    private static readonly string[] BuiltInNames = [EsLey10Of2025, EuAiAct50, PciPiiMask];

    /// <summary>The names of the built-in packs, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. BuiltInNames];

    /// <summary>A built-in pack, for reading.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such pack; the message lists those there are.</exception>
    public static PolicyPack Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return BuiltInNames.Contains(name)
            ? PolicyPackDocument.Read(EmbeddedText.Read($"EscalationTrust.PolicyPacks.{name}.json"))
            : throw new ArgumentException($"There is no policy pack \"{name}\". There are: {string.Join(", ", BuiltInNames)}. Add your own to OwnPacks.", nameof(name));
    }

    /// <summary>The packs options ask for, built-in ones first; what is not known is left out. By name, each once.</summary>
    internal static IReadOnlyList<PolicyPack> Of(EscalationTrustOptions options) =>
    [
        .. options.Packs.Where(BuiltInNames.Contains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Get),
        .. options.OwnPacks.OrderBy(pack => pack.Id, StringComparer.Ordinal),
    ];
}
