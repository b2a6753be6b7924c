using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

public sealed class TrustStorageTests
{
    private static readonly TrustLedger Ledger = new();

    private static readonly TrustAccount Stored = new() { Good = 8.822, Failures = 3, At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero) };

    [Fact]
    public void Accounts_come_back_as_they_were_from_JSON_and_from_bytes() =>
        Check.One(Seeded.Quick, Prop.ForAll(TrustEvent.Histories.ToArbitrary(), events =>
        {
            TrustAccount account = TrustEvent.BookAll(Ledger, events);
            Assert.Equal(account, JsonSerializer.Deserialize<TrustAccount>(JsonSerializer.Serialize(account)));
            byte[] bytes = new byte[TrustAccountFormat.Size];
            Assert.Equal(bytes.Length, TrustAccountFormat.Write(account, bytes));
            Assert.True(TrustAccountFormat.TryRead(bytes, out TrustAccount read, out string? error), error);
            Assert.Equal(account, read);
        }));

    [Fact]
    public void The_stored_forms_are_frozen()
    {
        byte[] bytes = new byte[TrustAccountFormat.Size];
        TrustAccountFormat.Write(Stored, bytes);
        Assert.Equal("4554544101011800BE9F1A2FDDA421400000000000000840001C211C7577DE08", Convert.ToHexString(bytes.AsSpan(0, 32)));
        Assert.Equal("""{"version":1,"good":8.822,"failures":3,"at":"2026-03-01T09:30:00+00:00"}""", JsonSerializer.Serialize(Stored));
    }

    [Fact]
    public void Later_versions_may_append()
    {
        Assert.Equal(Stored, JsonSerializer.Deserialize<TrustAccount>("""{"good":8.822,"failures":3,"at":"2026-03-01T09:30:00Z","mood":[1]}"""));
        byte[] longer = new byte[64];
        TrustAccountFormat.Write(Stored, longer);
        Assert.True(TrustAccountFormat.TryRead(longer, out TrustAccount read, out _));
        Assert.Equal(Stored, read);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"version":2}""")]
    [InlineData("""{"good":-1}""")]
    [InlineData("""{"good":"3"}""")]
    [InlineData("""{"failures":1e300}""")]
    [InlineData("""{"at":"yesterday"}""")]
    [InlineData("""{"at":5}""")]
    public void Unsound_JSON_is_refused_with_a_reason(string json) =>
        Assert.Contains("rust account", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TrustAccount>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_bytes_break_the_reader()
    {
        byte[] good = new byte[TrustAccountFormat.Size];
        TrustAccountFormat.Write(Stored, good);
        for (int i = 0; i < good.Length; i++)
        {
            byte[] bad = [.. good];
            bad[i] ^= 0x55;
            Assert.False(TrustAccountFormat.TryRead(bad, out _, out string? error));
            Assert.NotNull(error);
            Assert.False(TrustAccountFormat.TryRead(good.AsSpan(0, i), out _, out _));
        }

        Assert.Throws<ArgumentException>(() => TrustAccountFormat.Write(Stored, new byte[35]));
    }
}
