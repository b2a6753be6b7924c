using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EscalationTrust.Accuracy;

/// <summary>A set cut by a fixed hash of the group: three tenths to fit, two tenths to calibrate, half to measure.</summary>
internal sealed record Halves
{
    public required IReadOnlyList<Transcript> Fit { get; init; }

    public required IReadOnlyList<Transcript> Calibrate { get; init; }

    public required IReadOnlyList<Transcript> Measure { get; init; }

    public static Halves Of(LearningSet set, string folder)
    {
        ILookup<uint, Transcript> tenths = File.ReadLines(Path.Combine(folder, set.File))
            .Where(line => line.Length != 0)
            .Select(line => set.Label(TranscriptJson.Read(Encoding.UTF8.GetBytes(line))))
            .Where(transcript => transcript.IsAudited)
            .ToLookup(transcript => Tenth(set.GroupOf(transcript)));
        return new Halves { Fit = Of(0, 3), Calibrate = Of(3, 5), Measure = Of(5, 10) };

        List<Transcript> Of(int from, int to) => [.. tenths.Where(tenth => tenth.Key >= from && tenth.Key < to).SelectMany(tenth => tenth)];
    }

    private static uint Tenth(string group) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes("halves/" + group))) % 10;
}
