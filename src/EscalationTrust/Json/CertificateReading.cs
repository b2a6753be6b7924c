using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Makes a certificate of parsed JSON.</summary>
internal static class CertificateReading
{
    public static ThresholdCertificate Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("the certificate is not a JSON object");
        }

        if (Count(root, "version") != CertificateJson.Version)
        {
            throw new FormatException("the version is not 1: read the certificate with the library that wrote it");
        }

        JsonElement covered = Required(root, "covered", JsonValueKind.Object);
        return new ThresholdCertificate
        {
            Method = CertificateNames.Method(Text(root, "method")),
            LateAtMost = Number(root, "late_at_most"),
            UnnecessaryAtMost = Optional(root, "unnecessary_at_most"),
            Confidence = Number(root, "confidence"),
            Grace = (int)Count(root, "grace"),
            PolicyHash = Hash(root, "policy"),
            CoreHash = Hash(root, "policy_core"),
            DataHash = Text(root, "data"),
            Date = Date(root, "date"),
            Found = [.. Required(root, "found", JsonValueKind.Array).EnumerateArray().Select(Found)],
            EscalateAt = Number(covered, "escalate_at"),
            Floor = Number(covered, "floor"),
            TicketClasses = Required(covered, "ticket_classes", JsonValueKind.Object).EnumerateObject()
                .ToDictionary(property => property.Name, Covered, StringComparer.Ordinal),
        };
    }

    private static CalibratedThreshold Found(JsonElement found)
    {
        if (found.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("\"found\" holds something that is not an object");
        }

        CalibrationOutcome outcome = CertificateNames.Outcome(Text(found, "outcome"));
        return new CalibratedThreshold
        {
            Segment = found.TryGetProperty("segment", out JsonElement segment) && segment.ValueKind == JsonValueKind.String ? segment.GetString() : null,
            Outcome = outcome,
            Needed = Count(found, "needed"),
            NotNeeded = Count(found, "not_needed"),
            AllowedLate = Count(found, "allowed_late"),
            AllowedUnnecessary = Count(found, "allowed_unnecessary"),
            Offset = Optional(found, "offset") ?? (outcome == CalibrationOutcome.Found ? double.PositiveInfinity : 0),
            AboveOffset = Optional(found, "above_offset") ?? double.NegativeInfinity,
            LateBefore = Count(found, "late_before"),
            LateAfter = Count(found, "late_after"),
            UnnecessaryBefore = Count(found, "unnecessary_before"),
            UnnecessaryAfter = Count(found, "unnecessary_after"),
            Missing = Count(found, "missing"),
            MissingNotNeeded = Count(found, "missing_not_needed"),
        };
    }

    private static JsonElement Required(JsonElement owner, string name, JsonValueKind kind) =>
        owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind
            ? value
            : throw new FormatException($"\"{name}\" is missing or not {Word(kind)}");

    private static string Text(JsonElement owner, string name) => Required(owner, name, JsonValueKind.String).GetString()!;

    private static double Number(JsonElement owner, string name) => Required(owner, name, JsonValueKind.Number).GetDouble();

    private static double Covered(JsonProperty ticketClass) => ticketClass.Value.ValueKind == JsonValueKind.Number
        ? ticketClass.Value.GetDouble()
        : throw new FormatException($"the threshold of \"{ticketClass.Name}\" is not a number");

    private static double? Optional(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static long Count(JsonElement owner, string name) =>
        Required(owner, name, JsonValueKind.Number).TryGetInt64(out long count)
            ? count
            : throw new FormatException($"\"{name}\" is not a whole number");

    private static ulong Hash(JsonElement owner, string name) =>
        ulong.TryParse(Text(owner, name), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong hash)
            ? hash
            : throw new FormatException($"\"{name}\" is not a hash of 16 hexadecimal digits");

    private static DateOnly Date(JsonElement owner, string name) =>
        DateOnly.TryParseExact(Text(owner, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new FormatException($"\"{name}\" is not a date such as 2026-11-25");

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        _ => "a number",
    };
}
