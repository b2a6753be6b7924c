namespace EscalationTrust.Tests.Detect;

/// <summary>The checked-in tables are what the formulas say.</summary>
public sealed class FixedPointTests
{
    [Fact]
    public void The_softplus_table_is_recomputed()
    {
        Assert.Equal(1_025, FixedPointTables.SoftPlus.Length);
        for (int i = 0; i < 1_025; i++)
        {
            Assert.Equal(Math.Log(1 + Math.Exp(X(i))) * 65_536, FixedPointTables.SoftPlus[i], 0.51);
        }
    }

    [Fact]
    public void The_sigmoid_table_is_recomputed()
    {
        Assert.Equal(1_025, FixedPointTables.Sigmoid.Length);
        for (int i = 0; i < 1_025; i++)
        {
            Assert.Equal(Math.Min(65_535, 65_536 / (1 + Math.Exp(-X(i)))), FixedPointTables.Sigmoid[i], 0.51);
        }
    }

    [Fact]
    public void The_occupancy_table_is_recomputed()
    {
        Assert.Equal(257, FixedPointTables.Occupancy.Length);
        for (int bits = 0; bits < 256; bits++)
        {
            Assert.Equal(-256 * 256 * Math.Log(1 - (bits / 256.0)), FixedPointTables.Occupancy[bits], 0.51);
        }

        Assert.True(FixedPointTables.Occupancy[256] > FixedPointTables.Occupancy[255]);
    }

    [Fact]
    public void Interpolation_stays_close_to_the_functions_and_never_falls()
    {
        int lastSoft = 0;
        int lastSigmoid = 0;
        for (int x = -20 << 16; x <= 20 << 16; x += 97)
        {
            int soft = FixedPoint.SoftPlus(x);
            int sigmoid = FixedPoint.Sigmoid(x);
            Assert.True(Math.Abs(Math.Log(1 + Math.Exp(x / 65536.0)) - (soft / 65536.0)) < 1e-4, $"softplus({x})");
            Assert.True(Math.Abs((1 / (1 + Math.Exp(-x / 65536.0))) - (sigmoid / 65536.0)) < 1e-4, $"sigmoid({x})");
            Assert.True(soft >= lastSoft && sigmoid >= lastSigmoid, $"falls at {x}");
            (lastSoft, lastSigmoid) = (soft, sigmoid);
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void The_ends_of_the_range_are_safe(int x)
    {
        Assert.InRange(FixedPoint.Sigmoid(x), 0, 65_535);
        Assert.InRange(FixedPoint.SoftPlus(x), 0, int.MaxValue);
    }

    private static double X(int index) => -16 + (index / 32.0);
}
