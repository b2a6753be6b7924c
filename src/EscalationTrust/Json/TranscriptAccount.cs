using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads and writes what a conversation knows of its account.</summary>
internal static class TranscriptAccount
{
    /// <summary>Reads an object; what has no meaning here goes to <paramref name="extra"/>.</summary>
    public static AccountContext Read(ref Utf8JsonReader reader, ref Dictionary<string, JsonElement>? extra)
    {
        AccountContext account = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            switch (name)
            {
                case "tier":
                    account = account with { Tier = Tier(TranscriptFields.Text(ref reader, "account.tier")) };
                    break;
                case "renewal_near":
                    account = account with { RenewalNear = TranscriptFields.Flag(ref reader, "account.renewal_near") };
                    break;
                case "broken_trust":
                    account = account with { BrokenTrust = TranscriptFields.Flag(ref reader, "account.broken_trust") };
                    break;
                case "trust":
                    account = account with { Trust = Ratio.From(TranscriptFields.Number(ref reader, "account.trust")) };
                    break;
                default:
                    (extra ??= new(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        return account;
    }

    public static string NameOf(AccountTier tier) => tier switch
    {
        AccountTier.Standard => "standard",
        AccountTier.High => "high",
        AccountTier.Strategic => "strategic",
        _ => "unknown",
    };

    public static AccountTier Tier(string? name) => name switch
    {
        null or "unknown" => AccountTier.Unknown,
        "standard" => AccountTier.Standard,
        "high" => AccountTier.High,
        "strategic" => AccountTier.Strategic,
        _ => throw new FormatException($"\"account.tier\" is \"{name}\"; it must be \"standard\", \"high\", \"strategic\" or \"unknown\""),
    };
}
